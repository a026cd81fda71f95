/* LockOrdering.md
```lock-order
Hub.Members
  ->Hub.Outbox
```

| Lock | Declared as | Protects |
|---|---|---|
| `Hub.Members` | `Hub._members` | `Hub._byName`, `Hub.Rooms` |
| `Hub.Outbox` | `Hub._outboxGate` | `Hub._outbox`, `Hub._draining` |
*/
public sealed partial class Hub
{
    private readonly object _members = new();
    private readonly Dictionary<string, Member> _byName = [];
    private HashSet<string>? _rooms;

    private HashSet<string> Rooms => _rooms ??= [];

    public sealed class Member
    {
        private readonly Hub _hub;
        public string Name { get; }

        internal Member(Hub hub, string name) => (_hub, Name) = (hub, name);

        public void Leave()
        {
            lock (_hub._members)
            {
                _hub._byName.Remove(Name);
                _hub.EnqueueLocked("left " + Name);
            }
        }

        public void Rename(string name)
        {
            var hub = _hub;
            lock (hub._members)
            {
                if (hub._byName.Remove(Name, out var me) && ReferenceEquals(me, this))
                {
                    hub._byName[name] = this;
                }
            }
        }
    }

    public Member Join(string name, string room)
    {
        Member member;
        lock (_members)
        {
            if (_byName.TryGetValue(name, out var existing)) return existing;
            member = new Member(this, name);
            _byName.Add(name, member);
            Rooms.Add(room);
            EnqueueLocked($"joined {name}");
        }

        Pump();
        return member;
    }
}
//- file Hub.Outbox.cs
public sealed partial class Hub
{
    private readonly object _outboxGate = new();
    private readonly Queue<string> _outbox = new();
    private bool _draining;
    private event Action<string>? MessageCore;

    public event Action<string> Message
    {
        add { lock (_members) { MessageCore += value; } }
        remove { lock (_members) { MessageCore -= value; } }
    }

    private void EnqueueLocked(string text)
    {
        lock (_outboxGate)
        {
            _outbox.Enqueue(text);
        }
    }

    private void Pump()
    {
        lock (_outboxGate)
        {
            if (_draining) return;
            _draining = true;
        }

        while (true)
        {
            string text;
            lock (_outboxGate)
            {
                if (!_outbox.TryDequeue(out text!))
                {
                    _draining = false;
                    return;
                }
            }

            Action<string>? handlers;
            lock (_members)
            {
                handlers = MessageCore;
            }

            handlers?.Invoke(text);
        }
    }
}
