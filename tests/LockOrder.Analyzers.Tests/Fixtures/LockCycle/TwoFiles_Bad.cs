//- file Session.cs
public class Session
{
    private readonly object _gate = new();

    public void Send(Channel channel)
    {
        lock (_gate)
        {
            {|LOCK1003.leg:Forward(channel)|};
        }
    }

    public void Drop()
    {
        lock (_gate)
        {
        }
    }

    private static void Forward(Channel channel)
    {
        channel.Write();
    }
}
//- file Channel.cs
public class Channel
{
    private readonly object _gate = new();

    public void Write() => WriteCore();

    public void Fail(Session session)
    {
        lock (_gate)
        {
            {|LOCK1003.leg:Report(session)|};
        }
    }

    private void WriteCore()
    {
        lock (_gate)
        {
        }
    }

    private static void Report(Session session) => session.Drop();
}
