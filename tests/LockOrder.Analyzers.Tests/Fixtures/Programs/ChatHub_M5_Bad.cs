/* LockOrdering.md
Who joins a room holds the hub's gate, then the room's.

```lock-order
ChatHub.rooms
    ->Room.members
    ->Client.send
Room.members
    ->Client.outbox
Client.send
    ->Client.outbox
```

| Lock | Declared as | Protects |
|---|---|---|
| `ChatHub.rooms` | `ChatHub._roomsGate` | `ChatHub._rooms` |
| `Room.members` | `Room._members` | `Room._members (contents)`, `Room.Topic` |
| `Client.send` | `Client._send` | `Client._bytes` |
| `Client.outbox` | `Client._outboxLock` | `Client._outbox` |
*/
public sealed class Client(string name, Stream stream)
{
    private readonly SemaphoreSlim _send = new(1, 1);
    private readonly object _outboxLock = new();
    private readonly Queue<string> _outbox = new();
    private long _bytes;

    public string Name { get; } = name;

    public void Enqueue(string line)
    {
        lock (_outboxLock)
        {
            _outbox.Enqueue(line);
        }
    }

    public async Task DrainAsync(CancellationToken cancellation)
    {
        await _send.WaitAsync(cancellation);
        try
        {
            while (Dequeue() is { } line)
            {
                var bytes = System.Text.Encoding.UTF8.GetBytes(line);
                await stream.WriteAsync(bytes, cancellation);
                _bytes += bytes.Length;
            }
        }
        finally
        {
            _send.Release();
        }
    }

    private string? Dequeue()
    {
        lock (_outboxLock)
        {
            return _outbox.Count > 0 ? _outbox.Dequeue() : null;
        }
    }
}

public sealed class Room
{
    private readonly Dictionary<string, Client> _members = [];

    internal string? Topic { get; private set; }

    public bool Join(Client client)
    {
        lock (_members)
        {
            if (!_members.TryAdd(client.Name, client))
            {
                return false;
            }

            client.Enqueue("topic: " + Topic);
            return true;
        }
    }

    public void Say(string from, string text)
    {
        lock (_members)
        {
            foreach (var member in _members.Values)
            {
                member.Enqueue($"{from}: {text}");
            }
        }
    }

    public void SetTopic(string topic)
    {
        lock (_members)
        {
            Topic = topic;
        }

        Say("room", topic);
    }

    public Client[] Members()
    {
        lock (_members)
        {
            return [.. _members.Values];
        }
    }
}

public sealed class ChatHub
{
    private readonly SemaphoreSlim _roomsGate = new(1, 1);
    private readonly Dictionary<string, Lazy<Room>> _rooms = [];

    public async Task<Room> JoinAsync(string name, Client client, CancellationToken cancellation)
    {
        Room room;
        await _roomsGate.WaitAsync(cancellation);
        try
        {
            if (!_rooms.TryGetValue(name, out var entry))
            {
                entry = new Lazy<Room>(() => new Room());
                _rooms.Add(name, entry);
            }

            room = entry.Value;
            room.Join(client);
        }
        finally
        {
            _roomsGate.Release();
        }

        await client.DrainAsync(cancellation);
        return room;
    }

    public async Task BroadcastAsync(string text, CancellationToken cancellation)
    {
        List<Client> targets = [];
        await _roomsGate.WaitAsync(cancellation);
        try
        {
            foreach (var room in _rooms.Values)
            {
                room.Value.Say("hub", text);
                targets.AddRange({|LOCK1005.w:await {|LOCK1005.w:ClientsAsync(cancellation)|}|});
            }
        }
        finally
        {
            _roomsGate.Release();
        }

        await Task.WhenAll(targets.Distinct().Select(c => c.DrainAsync(cancellation)));
    }

    public async Task PumpAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await timer.WaitForNextTickAsync(stopping))
        {
            foreach (var client in await ClientsAsync(stopping))
            {
                await client.DrainAsync(stopping);
            }
        }
    }

    private async ValueTask<List<Client>> ClientsAsync(CancellationToken cancellation)
    {
        await _roomsGate.WaitAsync(cancellation);
        try
        {
            return _rooms.Values.SelectMany(r => r.Value.Members()).Distinct().ToList();
        }
        finally
        {
            _roomsGate.Release();
        }
    }
}
