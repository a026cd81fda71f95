// Monitor.Enter directly before try, Exit in finally; the lock is reached by a property.
public sealed class Conn2
{
    private readonly object _lock = new();
    private object Lock => _lock;
    private int _state;
    public void B() { Monitor.Enter(Lock); try { Helper(); } finally { Monitor.Exit(Lock); } }
    private void Helper() { _state++; }
}
