using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Threading.Channels;

public interface IRoomMediator
{
    void Join(Member member);
    void Leave(Member member);
    void Say(Member from, string text);
}

public sealed class Member(string name) : IAsyncDisposable
{
    private readonly Channel<string> _inbox = Channel.CreateBounded<string>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly object _gate = new();
    private IRoomMediator? _room;
    private int _received;

    public string Name => name;

    public void Enter(IRoomMediator room)
    {
        IRoomMediator? old;
        lock (_gate) old = Interlocked.Exchange(ref _room, room);
        old?.Leave(this);
        room.Join(this);
    }

    public void Receive(string text)
    {
        lock (_gate) _received++;
        _inbox.Writer.TryWrite(text);
    }

    public async Task PumpAsync(TcpClient client, CancellationToken ct)
    {
        await using var writer = new StreamWriter(client.GetStream());
        await foreach (var line in _inbox.Reader.ReadAllAsync(ct))
        {
            await writer.WriteLineAsync(line.AsMemory(), ct);
            if (!_inbox.Reader.TryPeek(out _)) await writer.FlushAsync(ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        IRoomMediator? room;
        lock (_gate)
        {
            room = _room;
            _room = null;
        }

        room?.Leave(this);
        _inbox.Writer.TryComplete();
        await _inbox.Reader.Completion;
    }
}

public sealed class Room(string topic, int history) : IRoomMediator
{
    private readonly object _sync = new();
    private readonly List<Member> _members = [];
    private readonly Queue<string> _history = new(history);

    public string Topic { get; } = topic;

    public void Join(Member member)
    {
        string[] replay;
        lock (_sync)
        {
            if (_members.Contains(member)) return;
            _members.Add(member);
            replay = [.. _history];
        }

        foreach (var line in replay) member.Receive(line);
    }

    public void Leave(Member member)
    {
        lock (_sync) _members.Remove(member);
    }

    public void Say(Member from, string text)
    {
        var line = $"{from.Name}: {text}";
        List<Member> audience;
        lock (_sync)
        {
            while (_history.Count >= history) _history.Dequeue();
            _history.Enqueue(line);
            audience = _members.FindAll(m => m != from);
        }

        audience.ForEach(m => m.Receive(line));
    }
}

public sealed class ModeratedRoom(IRoomMediator inner, IReadOnlySet<string> banned) : IRoomMediator
{
    private readonly ReaderWriterLockSlim _rules = new();
    private HashSet<string> _muted = [];

    public void Join(Member member) => inner.Join(member);
    public void Leave(Member member) => inner.Leave(member);

    public void Mute(Member member)
    {
        _rules.EnterWriteLock();
        try { _muted.Add(member.Name); }
        finally { _rules.ExitWriteLock(); }
    }

    public void Say(Member from, string text)
    {
        bool allowed;
        _rules.EnterReadLock();
        try { allowed = !_muted.Contains(from.Name) && !banned.Overlaps(text.Split(' ')); }
        finally { _rules.ExitReadLock(); }
        if (allowed) inner.Say(from, text);
    }
}

public sealed class Lobby
{
    private readonly ConcurrentDictionary<string, Lazy<Room>> _rooms = new();
    private readonly object _stats = new();
    private (int Opened, int Closed) _counts;

    public IRoomMediator Open(string topic)
    {
        return _rooms.GetOrAdd(topic, t => new Lazy<Room>(() =>
        {
            lock (_stats) _counts.Opened++;
            return new Room(t, 50);
        })).Value;
    }

    public bool Close(string topic)
    {
        if (!_rooms.TryRemove(topic, out var room) || !room.IsValueCreated) return false;
        lock (_stats) _counts = _counts with { Closed = _counts.Closed + 1 };
        return true;
    }
}
