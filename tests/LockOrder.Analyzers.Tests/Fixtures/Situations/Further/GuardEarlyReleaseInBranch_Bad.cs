/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Link.Sync` | `Link.State`, `Link.Pending` |
*/
public enum LinkState
{
    Open,
    Closing,
    Closed,
}

public sealed class Link
{
    private readonly object _sync = new();
    private LinkState _state;
    private int _pending;

    public bool TryClose()
    {
        Monitor.Enter(_sync);
        try
        {
            switch (_state)
            {
                case LinkState.Closed:
                    return false;
                case LinkState.Closing:
                    Monitor.Exit(_sync);
                    Thread.Yield();
                    var pending = {|LOCK2001:_pending|};
                    Monitor.Enter(_sync);
                    return pending == 0;
                default:
                    _state = LinkState.Closing;
                    return true;
            }
        }
        finally
        {
            Monitor.Exit(_sync);
        }
    }

    public void Abort()
    {
        try
        {
            lock (_sync)
            {
                _state = LinkState.Closed;
            }

            Flush();
        }
        catch (IOException) when ({|LOCK2001:_pending|} > 0)
        {
            Console.WriteLine("pending");
        }
        finally
        {
            {|LOCK2001:_pending|} = 0;
        }
    }

    private static void Flush() => Console.Out.Flush();
}
