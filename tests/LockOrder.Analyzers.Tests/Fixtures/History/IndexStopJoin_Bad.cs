// After ravendb's index: stopping waited for the indexing thread under the lock that the thread takes when it ends.
public sealed class IndexStats
{
    public int Batches { get; set; }

    public bool Stopped { get; set; }
}

public abstract class IndexBase : IDisposable
{
    private readonly object _disablingIndexLock = new();
    private readonly IndexStats _stats = new();
    private readonly ManualResetEventSlim _batchDone = new(false);
    private CancellationTokenSource _cancel = new();
    private Thread? _indexingThread;

    public void Start()
    {
        lock (_disablingIndexLock)
        {
            StartIndexingThread();
        }
    }

    private void StartIndexingThread()
    {
        _cancel = new CancellationTokenSource();
        _indexingThread = new Thread(ExecuteIndexing) { IsBackground = true };
        _indexingThread.Start();
    }

    protected abstract bool DoWork(CancellationToken token);

    private void ExecuteIndexing()
    {
        while (DoWork(_cancel.Token))
        {
            _batchDone.Set();
            _stats.Batches++;
        }

        MarkStopped();
    }

    private void MarkStopped()
    {
        lock (_disablingIndexLock)
        {
            _stats.Stopped = true;
        }
    }

    public void Stop()
    {
        lock (_disablingIndexLock)
        {
            {|LOCK4002:StopIndexingThread()|};
        }
    }

    private void StopIndexingThread()
    {
        var thread = _indexingThread;
        _indexingThread = null;
        if (thread != null && Thread.CurrentThread != thread)
        {
            thread.Join();
        }
    }

    public virtual void Dispose() => _batchDone.Dispose();
}
