// After RavenDB-5260's changes API: subscriptions are kept under one lock, connections under another; a connection is a parameter, and its lock comes with it.
public static class Locked
{
    public static void With(object gate, Action action)
    {
        lock (gate)
        {
            action();
        }
    }

    public static T With<T>(object gate, Func<T> function)
    {
        lock (gate)
        {
            return function();
        }
    }
}

public sealed class ChangesClient
{
    private readonly object _subscriptions = new();
    private readonly object _connection = new();
    private readonly List<string> _watched = [];
    private bool _connected;

    public void Watch(string document)
    {
        Locked.With(_subscriptions, () =>
        {
            _watched.Add(document);
            {|LOCK1003.leg:Send(document)|};
        });
    }

    public void OnReconnected()
    {
        Locked.With(_connection, () =>
        {
            _connected = true;
            {|LOCK1003.leg:Resubscribe()|};
        });
    }

    public int Count() => Locked.With(_subscriptions, () => _watched.Count);

    private void Send(string document) => Locked.With(_connection, () => _connected &= document.Length > 0);

    private void Resubscribe() => Locked.With(_subscriptions, () => _watched.Sort());
}
