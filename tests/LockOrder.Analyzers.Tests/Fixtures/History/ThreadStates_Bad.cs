/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| state | `ThreadState.Lock() / ThreadState.Unlock() / ThreadState.TryLock()` | `ThreadState.Writer`, `ThreadState.FlushPending` | sleeping, reentrant |
| pool | `ThreadStatePool.this` | `ThreadStatePool._free (contents)` | |
| control | `FlushControl.this` | `FlushControl._activeBytes` | |

```lock-order
state
  ->control
  ->pool
```
*/
// After apache/lucenenet #935: a thread state was used after it had gone back to the pool, and its writer was no longer there.
public sealed class ThreadState
{
    private readonly object _monitor = new();

    internal PerThreadWriter? Writer;
    internal bool FlushPending;

    public void Lock() => Monitor.Enter(_monitor);

    public bool TryLock() => Monitor.TryEnter(_monitor);

    public void Unlock() => Monitor.Exit(_monitor);
}

public sealed class PerThreadWriter
{
    public int Bytes { get; private set; }

    public void Update(string document) => Bytes += document.Length;
}

public sealed class ThreadStatePool
{
    private readonly Stack<ThreadState> _free = new();

    public ThreadState GetAndLock()
    {
        ThreadState? state;
        lock (this)
        {
            if (!_free.TryPop(out state))
            {
                state = new ThreadState();
            }
        }

        state.Lock();
        return state;
    }

    public void Release(ThreadState state)
    {
        lock (this)
        {
            _free.Push(state);
        }
    }
}

public sealed class FlushControl
{
    private long _activeBytes;

    public bool DoAfterDocument(int bytes)
    {
        lock (this)
        {
            _activeBytes += bytes;
            return _activeBytes > 1 << 20;
        }
    }

    public void DoOnAbort(int bytes)
    {
        lock (this)
        {
            _activeBytes -= bytes;
        }
    }
}

public sealed class DocumentsBuffer
{
    private readonly ThreadStatePool _pool = new();
    private readonly FlushControl _control = new();

    public bool Update(string document)
    {
        var state = _pool.GetAndLock();
        try
        {
            state.Writer ??= new PerThreadWriter();
            state.Writer.Update(document);
            state.FlushPending = _control.DoAfterDocument(document.Length);
        }
        finally
        {
            state.Unlock();
            _pool.Release(state);
        }

        if ({|LOCK2001:state.FlushPending|})
        {
            _control.DoOnAbort({|LOCK2001:state.Writer|}!.Bytes);
            return true;
        }

        return false;
    }
}
