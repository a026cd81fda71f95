// After a device driver port of MavLink: the wait takes two locks, and a monitor three calls down sleeps with the port's still there.
public abstract class PortBase
{
    private readonly object _objLock = new();
    private int _bytes;

    public int Bytes => _bytes;

    public void Write(byte[] data)
    {
        lock (_objLock)
        {
            _bytes += data.Length;
            WriteCore(data);
        }
    }

    public byte[] Request(byte[] data, int reply)
    {
        lock (_objLock)
        {
            WriteCore(data);
            return {|LOCK4004:ReadReply(reply)|};
        }
    }

    protected abstract void WriteCore(byte[] data);

    protected abstract byte[] ReadReply(int reply);
}

public sealed class SerialPort2 : PortBase
{
    private readonly Queue<byte[]> _received = [];

    public void OnReceived(byte[] data)
    {
        lock (_received)
        {
            _received.Enqueue(data);
            Monitor.PulseAll(_received);
        }
    }

    protected override void WriteCore(byte[] data) => OnReceived(data);

    protected override byte[] ReadReply(int reply)
    {
        var answer = Next();
        return answer.Length == reply ? answer : [];
    }

    private byte[] Next()
    {
        lock (_received)
        {
            while (_received.Count == 0)
            {
                Monitor.Wait(_received);
            }

            return _received.Dequeue();
        }
    }
}
