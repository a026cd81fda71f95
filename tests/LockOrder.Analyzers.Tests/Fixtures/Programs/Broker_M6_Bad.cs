/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Broker.Topics` | `Broker._topicsLock` | `Broker._topics (contents)` |
| `Topic.Guard` | | `Topic._subscribers`, `Topic._retained` |
| `Mailbox.Guard` | | `Mailbox._letters (contents)`, `Mailbox._closed` |
| `DeadLetters.Guard` | `Locked.Guard` | `DeadLetters._letters (contents)` |

```lock-order unlisted=report
Broker.Topics -> Topic.Guard -> Mailbox.Guard -> DeadLetters.Guard
```
*/
//- file Guarded.cs
/// <summary>A lock that is taken through a scope.</summary>
public abstract class Locked
{
    protected readonly object Guard = new();

    private protected T With<T>(Func<T> body)
    {
        lock (Guard)
        {
            return body();
        }
    }
}

//- file Messages.cs
public abstract record Letter(string Topic)
{
    public DateTime At { get; init; } = DateTime.UtcNow;
}

public sealed record TextLetter(string Topic, string Text) : Letter(Topic);

public sealed record DataLetter(string Topic, byte[] Data) : Letter(Topic);

//- file Broker.cs
public sealed class Broker
{
    private readonly ReaderWriterLockSlim _topicsLock = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<string, Topic> _topics = [];

    public ReaderWriterLockSlim Topics => _topicsLock;

    public void Publish<TLetter>(TLetter letter) where TLetter : Letter
    {
        var topic = GetOrAdd(letter.Topic);
        topic.Deliver(letter);
    }

    public Mailbox Subscribe(string name, Predicate<Letter>? filter = null)
    {
        var mailbox = new Mailbox(filter);
        GetOrAdd(name).Attach(mailbox);
        return mailbox;
    }

    public int Prune()
    {
        _topicsLock.EnterUpgradeableReadLock();
        try
        {
            var empty = _topics.Where(pair => pair.Value.IsEmpty).Select(pair => pair.Key).ToArray();
            if (empty.Length == 0)
            {
                return 0;
            }

            _topicsLock.EnterWriteLock();
            try
            {
                foreach (var name in empty)
                {
                    _topics.Remove(name);
                }
            }
            finally
            {
                _topicsLock.ExitWriteLock();
            }

            return empty.Length;
        }
        finally
        {
            _topicsLock.ExitUpgradeableReadLock();
        }
    }

    private Topic GetOrAdd(string name)
    {
        _topicsLock.EnterReadLock();
        try
        {
            if (_topics.TryGetValue(name, out var found))
            {
                return found;
            }
        }
        finally
        {
            _topicsLock.ExitReadLock();
        }

        _topicsLock.EnterWriteLock();
        try
        {
            if (!_topics.TryGetValue(name, out var topic))
            {
                topic = new Topic(name);
                _topics.Add(name, topic);
            }

            return topic;
        }
        finally
        {
            _topicsLock.ExitWriteLock();
        }
    }
}

//- file Topic.cs
public sealed class Topic(string name)
{
    private readonly object _guard = new();
    private List<Mailbox> _subscribers = [];
    private Letter? _retained;

    public string Name => name;

    public bool IsEmpty
    {
        get
        {
            lock (_guard)
                return _subscribers is [] && _retained is null;
        }
    }

    public void Attach(Mailbox mailbox)
    {
        Letter? retained;
        lock (_guard)
        {
            _subscribers = [.. _subscribers, mailbox];
            retained = _retained;
        }

        if (retained is not null)
        {
            mailbox.TryPost(retained);
        }
    }

    public void Deliver(Letter letter)
    {
        lock (_guard)
        {
            _retained = letter;
            var gone = default(List<Mailbox>);
            foreach (var mailbox in _subscribers)
            {
                if (!mailbox.TryPost(letter))
                {
                    (gone ??= []).Add(mailbox);
                }
            }

            if (gone is { Count: > 0 })
            {
                _subscribers = _subscribers.Except(gone).ToList();
            }
        }
    }
}

//- file Mailbox.cs
public sealed class Mailbox : IDisposable
{
    private readonly object _guard = new();
    private readonly Queue<Letter> _letters = new();
    private readonly Predicate<Letter>? _filter;
    private bool _closed;

    internal Mailbox(Predicate<Letter>? filter) => _filter = filter;

    internal bool TryPost(Letter letter)
    {
        lock (_guard)
        {
            if (_closed)
            {
                DeadLetters.Add(letter);
                return false;
            }

            if (_letters.Count >= 1000)
            {
                DeadLetters.Add(_letters.Dequeue());
            }

            _letters.Enqueue(letter);
            Monitor.Pulse(_guard);
            return true;
        }
    }

    public Letter? Receive(TimeSpan timeout)
    {
        while (true)
        {
            Letter letter;
            lock (_guard)
            {
                while (_letters.Count == 0)
                {
                    if (_closed || !Monitor.Wait(_guard, timeout))
                    {
                        return null;
                    }
                }

                letter = _letters.Dequeue();
            }

            if (_filter?.Invoke(letter) ?? true)
            {
                return letter;
            }
        }
    }

    public string Describe() => Receive(TimeSpan.Zero) switch
    {
        TextLetter { Text.Length: > 0 } text => text.Text,
        DataLetter data => $"{data.Data.Length} bytes",
        null => "nothing",
        var other => other.Topic,
    };

    public void Dispose()
    {
        lock (_guard)
        {
            if (!_closed)
            {
                _closed = true;
                while (_letters.TryDequeue(out var letter))
                {
                    DeadLetters.Add(letter);
                }

                Monitor.PulseAll(_guard);
            }
        }
    }
}

public sealed class DeadLetters : Locked
{
    private static readonly DeadLetters s_instance = new();
    private readonly List<Letter> _letters = [];

    public static int Count => s_instance.With(() => s_instance._letters.Count);

    public static bool Redeliver(Mailbox mailbox) => {|LOCK1001.w:s_instance.With(() =>
    {
        var letter = s_instance._letters.LastOrDefault();
        return letter is not null && {|LOCK1001.w:mailbox.TryPost(letter)|};
    })|};

    public static void Add(Letter letter) => s_instance.With(() =>
    {
        s_instance._letters.Add(letter);
        return true;
    });
}
