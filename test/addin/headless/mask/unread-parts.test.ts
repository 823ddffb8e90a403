import { unreadParts } from '../../../../addin/headless/mask/unread-parts'

describe('parts nobody can look into', () => {
  it('are pictures, macros and what is no markup', () => {
    const names = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/printerSettings/printerSettings1.bin', 'xl/media/', 'xl/media/image1.png', 'xl/embeddings/a.docx', 'xl/vbaProject.bin', 'xl/model/item.data']
    expect(unreadParts(names)).toEqual({ pictures: 2, hasMacros: true, others: ['xl/model/item.data'] })
    expect(unreadParts([])).toEqual({ pictures: 0, hasMacros: false, others: [] })
  })
})
