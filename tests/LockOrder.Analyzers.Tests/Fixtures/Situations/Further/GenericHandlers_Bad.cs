/* LockOrdering.md
```lock-order
Inbox.Mail
  ->Mediator.Handlers
```
*/
//- ignore LOCK0006
public interface IHandler<in T>
{
    void Handle(T message);
}

public sealed record MailArrived(string Subject);

public sealed record Tick(int Count);

public sealed class Inbox : IHandler<MailArrived>
{
    private readonly object _mail = new();
    private readonly List<string> _subjects = [];

    void IHandler<MailArrived>.Handle(MailArrived message)
    {
        lock (_mail)
        {
            _subjects.Add(message.Subject);
        }
    }
}

public sealed class Clock : IHandler<Tick>
{
    private int _count;

    public void Handle(Tick message) => _count += message.Count;
}

public sealed class Mediator
{
    private readonly object _handlers = new();
    private readonly List<object> _all = [];

    public void Publish<T>(T message)
    {
        lock (_handlers)
        {
            foreach (var handler in _all.OfType<IHandler<T>>())
            {
                {|LOCK1001:handler.Handle(message)|};
            }
        }
    }

    public void PublishMail(IHandler<MailArrived> handler, string subject)
    {
        lock (_handlers)
        {
            {|LOCK1001:handler.Handle(new MailArrived(subject))|};
        }
    }
}
