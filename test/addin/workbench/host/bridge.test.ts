import { connectHost } from '../../../../addin/workbench/host/bridge'

describe('connectHost', () => {
  it('answers after the client has finished asking, and passes on what the host says by itself', async () => {
    let say: (text: string) => void = () => undefined
    const bridge = connectHost({ handle: (text) => `answer to ${text}`, onMessage: (listener) => { say = listener; return () => undefined } })
    const heard: string[] = []
    bridge.onMessageFromHost = (text) => heard.push(text)
    bridge.sendMessageToHost('question')
    expect(heard).toEqual([])
    await Promise.resolve()
    say('event')
    expect(heard).toEqual(['answer to question', 'event'])
  })
})
