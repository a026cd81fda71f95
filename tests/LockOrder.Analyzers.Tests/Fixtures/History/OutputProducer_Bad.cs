/* LockOrdering.md
# HTTP/2 output

- streams write under their own lock and then go to the frame writer;
- the frame writer never calls a stream.

| Lock | Declared as | Protects |
|---|---|---|
| data writer | `OutputProducer._dataWriterLock` | `OutputProducer._completed`, `OutputProducer._unflushed` |
| frame writer | `FrameWriter._writeLock` | `FrameWriter._aborted`, `FrameWriter._unsent (contents)` |

```lock-order transitive=no
1. data writer
2. frame writer
```
*/
// After dotnet/aspnetcore's HTTP/2 output: an abort stopped the streams under the frame writer's lock; a stream that writes takes the locks the other way.
public interface IOutputAborter
{
    void Abort(Exception reason);

    ValueTask FlushAsync(CancellationToken cancellation);
}

public sealed class OutputProducer(int streamId, FrameWriter frameWriter) : IOutputAborter
{
    private readonly object _dataWriterLock = new();
    private bool _completed;
    private long _unflushed;

    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellation)
    {
        lock (_dataWriterLock)
        {
            if (_completed || cancellation.IsCancellationRequested)
            {
                return default;
            }

            _unflushed += data.Length;
            return frameWriter.WriteDataAsync(streamId, data, endStream: false);
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellation);
        }

        lock (_dataWriterLock)
        {
            if (_completed)
            {
                return ValueTask.CompletedTask;
            }

            _unflushed = 0;
            return frameWriter.FlushAsync();
        }
    }

    public void Abort(Exception reason)
    {
        lock (_dataWriterLock)
        {
            _completed = true;
        }
    }
}

public sealed class FrameWriter(Stream output)
{
    private readonly object _writeLock = new();
    private readonly List<IOutputAborter> _aborters = [];
    private readonly Queue<ReadOnlyMemory<byte>> _unsent = new();
    private bool _aborted;

    public void Track(IOutputAborter aborter) => _aborters.Add(aborter);

    internal ValueTask WriteDataAsync(int streamId, ReadOnlyMemory<byte> data, bool endStream)
    {
        lock (_writeLock)
        {
            if (_aborted)
            {
                return default;
            }

            _unsent.Enqueue(data);
            return endStream || streamId == 0 ? FlushLockedAsync() : default;
        }
    }

    internal ValueTask FlushAsync()
    {
        lock (_writeLock)
        {
            return _aborted ? default : FlushLockedAsync();
        }
    }

    private async ValueTask FlushLockedAsync()
    {
        if (!_unsent.TryDequeue(out var data))
        {
            return;
        }

        await output.WriteAsync(data).ConfigureAwait(false);
    }

    public void Abort(Exception reason)
    {
        lock (_writeLock)
        {
            if (_aborted)
            {
                return;
            }

            _aborted = true;
            foreach (var aborter in _aborters)
            {
                {|LOCK1001:aborter.Abort(reason)|};
            }
        }
    }
}
