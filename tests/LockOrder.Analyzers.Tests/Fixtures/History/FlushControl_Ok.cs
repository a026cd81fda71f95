// After LUCENE-5644 and apache/lucenenet: the flush control marks a thread state for flush under its own lock and waits for the state; an indexing thread holds its state when it asks the control.
public class ReentrantLock
{
    public void Lock() => Monitor.Enter(this);

    public bool TryLock() => Monitor.TryEnter(this);

    public void Unlock() => Monitor.Exit(this);
}

public sealed class ThreadState : ReentrantLock
{
    internal long BytesUsed;
    internal bool FlushPending;
}

public sealed class DocumentsWriterFlushControl
{
    private readonly List<ThreadState> _states = [];
    private readonly Queue<ThreadState> _flushQueue = new();
    private long _activeBytes;

    public ThreadState Obtain()
    {
        lock (this)
        {
            var state = new ThreadState();
            _states.Add(state);
            return state;
        }
    }

    public void DoAfterDocument(ThreadState state, long delta)
    {
        lock (this)
        {
            CommitBytes(state, delta);
            if (_activeBytes > 16 * 1024 * 1024)
            {
                state.FlushPending = true;
                _flushQueue.Enqueue(state);
            }
        }
    }

    private void CommitBytes(ThreadState state, long delta)
    {
        state.BytesUsed += delta;
        _activeBytes += delta;
    }

    public void MarkForFullFlush()
    {
        ThreadState[] states;
        lock (this)
        {
            states = _states.ToArray();
        }

        foreach (var state in states)
        {
            state.Lock();
            try
            {
                Add(state);
            }
            finally
            {
                state.Unlock();
            }
        }
    }

    private void Add(ThreadState state)
    {
        lock (this)
        {
            state.FlushPending = true;
            _flushQueue.Enqueue(state);
        }
    }
}

public sealed class DocumentsWriter(DocumentsWriterFlushControl control)
{
    public void UpdateDocument(ThreadState state, byte[] document)
    {
        state.Lock();
        try
        {
            if (!state.FlushPending)
            {
                control.DoAfterDocument(state, document.Length);
            }
        }
        finally
        {
            state.Unlock();
        }
    }
}
