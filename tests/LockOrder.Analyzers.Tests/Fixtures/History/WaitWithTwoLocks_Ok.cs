/* LockOrdering.md
```lock-order
Store.IndexLock > Store.DataLock
```
*/
// CodeQL's java/wait-with-two-locks: only the innermost lock is given up by the wait.
public sealed class Store
{
    private readonly object _indexLock = new();
    private readonly object _dataLock = new();
    private readonly Queue<string> _messages = new();
    private int _indexed;

    public void Print()
    {
        string message;
        lock (_dataLock)
        {
            while (_messages.Count == 0)
            {
                Monitor.Wait(_dataLock);
            }

            message = _messages.Dequeue();
        }

        lock (_indexLock)
        {
            _indexed += message.Length;
        }
    }

    public void SetMessage(string message)
    {
        lock (_indexLock)
        {
            lock (_dataLock)
            {
                Enqueue(message);
                Monitor.PulseAll(_dataLock);
            }
        }
    }

    private void Enqueue(string message)
    {
        _messages.Enqueue(message);
    }

    public int Indexed
    {
        get
        {
            lock (_indexLock)
            {
                return _indexed;
            }
        }
    }
}
