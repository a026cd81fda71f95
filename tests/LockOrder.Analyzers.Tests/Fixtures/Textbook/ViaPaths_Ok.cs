/* LockOrdering.md
```lock-order
Server.Clients
  ->Client.Sync
    ->Channel.Out
```

| Lock | Declared as | Protects |
|---|---|---|
| `Server.Clients` | `Server._clients` | `Server._clients (contents)`, `Client.Slot (via Server)` |
| `Client.Sync` | `Client.Sync` | `Channel.Credits (via Client)`, `Client.Name`, `Channel.Ack (via Client)` |
| `Channel.Out` | `Channel.Out` | `Channel.Pending` |
*/
public sealed class Channel(Client client, int id)
{
    internal readonly object Out = new();
    internal readonly List<byte[]> Pending = [];
    internal int Credits = 8;
    internal int Ack;
    public Client Client { get; } = client;
    public int Id => id;

    public bool Send(byte[] data)
    {
        lock (Client.Sync)
        {
            if (Credits == 0) return false;
            Credits--;
            lock (Out) Pending.Add(data);
            return true;
        }
    }

    public void OnAck(int ack)
    {
        var client = Client;
        lock (client.Sync)
        {
            Credits += ack - Ack;
            Ack = ack;
        }
    }

    internal byte[][] Take()
    {
        lock (Out)
        {
            var result = Pending.ToArray();
            Pending.Clear();
            return result;
        }
    }
}

public sealed class Client
{
    internal readonly object Sync = new();
    private readonly Channel[] _channels;
    internal string Name = "";
    internal int Slot;
    internal Server Server { get; }

    public Client(Server server, int channels)
    {
        Server = server;
        _channels = new Channel[channels];
        for (var i = 0; i < channels; i++)
        {
            _channels[i] = new Channel(this, i);
            _channels[i].Credits = 4;
        }
    }

    public void Rename(string name)
    {
        lock (Sync)
        {
            Name = name;
            foreach (var channel in _channels) channel.Credits++;
        }
    }

    public int TotalCredits()
    {
        lock (Sync) return _channels.Sum(c => c.Credits);
    }

    public byte[][] Drain() => _channels.SelectMany(c => c.Take()).ToArray();
}

public sealed class Server
{
    internal readonly List<Client> _clients = [];

    public Client Accept(string name)
    {
        var client = new Client(this, 4) { Name = name };
        lock (_clients)
        {
            client.Slot = _clients.Count;
            _clients.Add(client);
        }

        return client;
    }

    public void Remove(Client client)
    {
        if (client.Server != this) throw new ArgumentException("foreign", nameof(client));
        lock (_clients)
        {
            _clients.RemoveAt(client.Slot);
            for (var i = client.Slot; i < _clients.Count; i++) _clients[i].Slot = i;
        }
    }

    public int Credits()
    {
        lock (_clients) return _clients.Sum(c => c.TotalCredits());
    }
}
