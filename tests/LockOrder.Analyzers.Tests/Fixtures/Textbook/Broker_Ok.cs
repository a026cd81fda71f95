/* LockOrdering.md
# Broker

```lock-order edges=tree
Broker.Topics
  Topic.State
    Subscription.Queue
Session.Send
  Subscription.Queue
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Broker.Topics` | `Broker._topicsLock` | `Broker._topics` | |
| `Topic.State` | `Topic._state` | `Topic._subscriptions`, `Topic._retained` | |
| `Subscription.Queue` | `Subscription._queue` | `Subscription._queue (contents)`, `Subscription._inflight`, `Subscription.Closed (hint)` | |
| `Session.Send` | `BrokerSession._send` | `BrokerSession._packetId` | async |
*/
public sealed record Message(string Topic, ReadOnlyMemory<byte> Payload, bool Retain);

public sealed class Subscription(string filter, int limit)
{
    private readonly Queue<Message> _queue = new();
    private int _inflight;
    internal bool Closed;

    public string Filter { get; } = filter;

    public bool Offer(Message message)
    {
        if (Closed) return false;
        lock (_queue)
        {
            if (Closed || _queue.Count >= limit) return false;
            _queue.Enqueue(message);
            Monitor.Pulse(_queue);
            return true;
        }
    }

    public bool TryTake(out Message? message)
    {
        lock (_queue)
        {
            if (!_queue.TryDequeue(out message)) return false;
            _inflight++;
            return true;
        }
    }

    public Message? Take(TimeSpan timeout)
    {
        var deadline = Environment.TickCount64 + (long)timeout.TotalMilliseconds;
        lock (_queue)
        {
            while (_queue.Count == 0)
            {
                var left = deadline - Environment.TickCount64;
                if (Closed || left <= 0 || !Monitor.Wait(_queue, (int)left)) return null;
            }

            _inflight++;
            return _queue.Dequeue();
        }
    }

    public void Ack()
    {
        lock (_queue)
        {
            if (_inflight == 0) throw new InvalidOperationException("nothing in flight");
            _inflight--;
        }
    }

    public void Close()
    {
        lock (_queue)
        {
            Closed = true;
            _queue.Clear();
            Monitor.PulseAll(_queue);
        }
    }
}

public sealed class Topic(string name)
{
    private readonly object _state = new();
    private readonly List<Subscription> _subscriptions = [];
    private Message? _retained;

    public string Name => name;

    internal void Attach(Subscription subscription)
    {
        lock (_state)
        {
            _subscriptions.Add(subscription);
            if (_retained is { } retained) subscription.Offer(retained);
        }
    }

    internal void Detach(Subscription subscription)
    {
        lock (_state) _subscriptions.Remove(subscription);
        subscription.Close();
    }

    internal int Publish(Message message)
    {
        lock (_state)
        {
            if (message.Retain) _retained = message;
            _subscriptions.RemoveAll(static s => s.Closed);
            return _subscriptions.Count(s => s.Offer(message));
        }
    }

    internal bool IsEmpty
    {
        get
        {
            lock (_state) return _subscriptions is [] && _retained is null;
        }
    }
}

public sealed class Broker
{
    private readonly object _topicsLock = new();
    private readonly Dictionary<string, Topic> _topics = new(StringComparer.Ordinal);

    public int Publish(Message message)
    {
        Topic topic;
        lock (_topicsLock) topic = GetOrCreate(message.Topic);
        return topic.Publish(message);
    }

    public Subscription Subscribe(string filter, int limit = 100)
    {
        var subscription = new Subscription(filter, limit);
        lock (_topicsLock)
        {
            if (!filter.Contains('#'))
            {
                GetOrCreate(filter).Attach(subscription);
                return subscription;
            }

            foreach (var topic in _topics.Values.Where(t => t.Name.StartsWith(filter.TrimEnd('#')))) topic.Attach(subscription);
        }

        return subscription;
    }

    private Topic GetOrCreate(string name)
    {
        ref var slot = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_topics, name, out _);
        return slot ??= new Topic(name);
    }

    public void Sweep()
    {
        lock (_topicsLock)
        {
            var empty = new List<string>();
            foreach (var (name, topic) in _topics)
            {
                if (topic.IsEmpty) empty.Add(name);
            }

            empty.ForEach(name => _topics.Remove(name));
        }
    }
}

public sealed class BrokerSession(Stream stream, Subscription subscription) : IAsyncDisposable
{
    private readonly SemaphoreSlim _send = new(1, 1);
    private ushort _packetId;

    public async Task PumpAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await _send.WaitAsync(ct);
            try
            {
                if (!subscription.TryTake(out var message)) continue;
                _packetId = (ushort)(_packetId + 1);
                await stream.WriteAsync(BitConverter.GetBytes(_packetId), ct);
                await stream.WriteAsync(message!.Payload, ct);
                subscription.Ack();
            }
            finally
            {
                _send.Release();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        subscription.Close();
        await _send.WaitAsync().ConfigureAwait(false);
        _send.Dispose();
        await stream.DisposeAsync();
    }
}
