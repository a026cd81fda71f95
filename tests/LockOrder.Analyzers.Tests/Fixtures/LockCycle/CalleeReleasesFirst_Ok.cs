//- ignore LOCK3003
public class Peer
{
    private readonly object _state = new();
    private readonly object _chain = new();

    public void Download()
    {
        lock (_state)
        {
            CallOut();
        }
    }

    public void Extend()
    {
        lock (_chain)
        {
            lock (_state)
            {
            }
        }
    }

    // Turned inside out: the state is let go around the call.
    private void CallOut()
    {
        Monitor.Exit(_state);
        lock (_chain)
        {
        }

        Monitor.Enter(_state);
    }
}
