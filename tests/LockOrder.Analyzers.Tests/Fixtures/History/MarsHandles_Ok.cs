// After dotnet/SqlClient #383: the multiplexer walks its sessions under its own monitor; a session that sends does so under its own and then asks the multiplexer.
public abstract class SniHandle : IDisposable
{
    public abstract uint Send(byte[] packet);

    public abstract void HandleReceiveError(Exception reason);

    public virtual void Dispose() => GC.SuppressFinalize(this);
}

public sealed class TcpHandle : SniHandle
{
    private readonly MemoryStream _stream = new();

    public override uint Send(byte[] packet)
    {
        lock (this)
        {
            _stream.Write(packet);
            return 0;
        }
    }

    public override void HandleReceiveError(Exception reason) => _stream.SetLength(0);
}

public sealed class MarsConnection(TcpHandle lower)
{
    private readonly Dictionary<int, MarsHandle> _sessions = [];
    private ushort _nextId;

    public int Count => _sessions.Count;

    public MarsHandle CreateSession()
    {
        lock (this)
        {
            var handle = new MarsHandle(this, ++_nextId);
            _sessions.Add(_nextId, handle);
            return handle;
        }
    }

    public uint Send(byte[] packet)
    {
        lock (this)
        {
            return lower.Send(packet);
        }
    }

    public void HandleReceiveError(Exception reason)
    {
        MarsHandle[] sessions;
        lock (this)
        {
            sessions = [.. _sessions.Values];
        }

        foreach (var session in sessions)
        {
            session.HandleReceiveError(reason);
        }
    }
}

public sealed class MarsHandle(MarsConnection connection, ushort id) : SniHandle
{
    private readonly Queue<byte[]> _pending = [];
    private uint _sequence;
    private Exception? _error;

    public ushort Id { get; } = id;

    public override uint Send(byte[] packet)
    {
        lock (this)
        {
            if (_error is not null)
            {
                return 1;
            }

            _sequence++;
            _pending.Enqueue(packet);
            return SendPending();
        }
    }

    public override void HandleReceiveError(Exception reason)
    {
        lock (this)
        {
            _error = reason;
            _pending.Clear();
        }
    }

    private uint SendPending()
    {
        while (_pending.TryDequeue(out var packet))
        {
            var result = connection.Send(packet);
            if (result != 0)
            {
                return result;
            }
        }

        return 0;
    }
}
