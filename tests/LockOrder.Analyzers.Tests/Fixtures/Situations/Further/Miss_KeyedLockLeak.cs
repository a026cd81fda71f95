// LOCK3001 belongs here, and is knowingly not found.
public class C
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<object, object> s_locks = new();
    private int _x;
    private static object For(object o) => s_locks.GetOrAdd(o, static _ => new object());
    public void M(object o)
    {
        var gate = For(o);
        Monitor.Enter(gate);
        if (_x < 0) return;
        _x++;
        Monitor.Exit(gate);
    }
}
