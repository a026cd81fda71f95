/* LockOrdering.md
```lock-order
ActorSystem._registry > Mailbox.gate > Dispatcher.queue
```

| Lock | Protects |
|---|---|
| `ActorSystem._registry` | `ActorSystem._actors`, `ActorSystem._names` |
| `Mailbox.gate` | `Mailbox.messages`, `Mailbox.scheduled`, `Mailbox.status` |
| `Dispatcher.queue` | `Dispatcher.runnables`, `Dispatcher.idle` |
*/
public interface IActor { void Receive(object message, ActorRef self); }

public sealed class ActorRef
{
    internal ActorRef(Mailbox mailbox, string name) => (Mailbox, Name) = (mailbox, name);
    internal Mailbox Mailbox { get; }
    public string Name { get; }
    public void Tell(object message) => Mailbox.Post(message);
}

internal enum MailboxStatus { Open, Suspended, Closed }

internal sealed class Mailbox(Dispatcher dispatcher, Func<ActorRef, IActor> factory)
{
    private readonly object gate = new();
    private readonly Queue<object> messages = new();
    private bool scheduled;
    private MailboxStatus status;
    private IActor? actor;
    private ActorRef? self;

    internal ActorRef Bind(string name) => self = new ActorRef(this, name);

    internal void Post(object message)
    {
        lock (gate)
        {
            if (status == MailboxStatus.Closed) return;
            messages.Enqueue(message);
            ScheduleIfNeeded();
        }
    }

    private void ScheduleIfNeeded()
    {
        if (scheduled || status != MailboxStatus.Open || messages.Count == 0) return;
        scheduled = true;
        dispatcher.Execute(Run);
    }

    private void Run()
    {
        for (var i = 0; i < 16; i++)
        {
            object message;
            lock (gate)
            {
                if (status != MailboxStatus.Open || !messages.TryDequeue(out message!)) break;
            }

            actor ??= factory(self!);
            try
            {
                actor.Receive(message, self!);
            }
            catch (Exception)
            {
                Suspend();
            }
        }

        lock (gate)
        {
            scheduled = false;
            ScheduleIfNeeded();
        }
    }

    private void Suspend()
    {
        lock (gate)
        {
            if (status == MailboxStatus.Open) status = MailboxStatus.Suspended;
        }
    }

    internal void Resume()
    {
        lock (gate)
        {
            if (status != MailboxStatus.Suspended) return;
            status = MailboxStatus.Open;
            ScheduleIfNeeded();
        }
    }

    internal void Close()
    {
        lock (gate)
        {
            status = MailboxStatus.Closed;
            messages.Clear();
        }
    }
}

internal sealed class Dispatcher
{
    private readonly object queue = new();
    private readonly Queue<Action> runnables = new();
    private int idle;

    public Dispatcher(int threads)
    {
        for (var i = 0; i < threads; i++) new Thread(Work) { IsBackground = true, Name = $"actor-{i}" }.Start();
    }

    public void Execute(Action action)
    {
        lock (queue)
        {
            runnables.Enqueue(action);
            if (idle > 0) Monitor.Pulse(queue);
        }
    }

    private void Work()
    {
        while (true)
        {
            Action next;
            lock (queue)
            {
                while (!runnables.TryDequeue(out next!))
                {
                    idle++;
                    try { Monitor.Wait(queue); }
                    finally { idle--; }
                }
            }

            next();
        }
    }
}

public sealed class ActorSystem
{
    private readonly object _registry = new();
    private readonly Dictionary<string, ActorRef> _actors = [];
    private readonly Dictionary<ActorRef, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dispatcher _dispatcher = new(4);

    public ActorRef Spawn(string name, Func<ActorRef, IActor> factory)
    {
        var mailbox = new Mailbox(_dispatcher, factory);
        var actor = mailbox.Bind(name);
        lock (_registry)
        {
            if (!_actors.TryAdd(name, actor)) throw new ArgumentException("duplicate", nameof(name));
            _names[actor] = name;
        }

        return actor;
    }

    public void Broadcast(object message)
    {
        lock (_registry)
        {
            foreach (var actor in _actors.Values) actor.Tell(message);
        }
    }

    public void Stop(string name)
    {
        ActorRef? actor;
        lock (_registry)
        {
            if (_actors.Remove(name, out actor)) _names.Remove(actor);
        }

        actor?.Mailbox.Close();
    }

    public void ResumeAll()
    {
        lock (_registry)
        {
            foreach (var (actor, _) in _names) actor.Mailbox.Resume();
        }
    }
}
