//- include Attributes.cs
public sealed class Mailer
{
    private readonly object _outbox = new();
    private int _count;

    [ExcludesLock(nameof(_outbox))]
    public void Flush()
    {
        lock (_outbox)
        {
            _count = 0;
        }
    }

    public void Send()
    {
        lock (_outbox)
        {
            _count++;
            if (_count > 100)
            {
                {|LOCK2004:FlushIfNeeded()|};
            }
        }
    }

    private void FlushIfNeeded()
    {
        if (DateTime.UtcNow.Second == 0)
        {
            Flush();
        }
    }
}
