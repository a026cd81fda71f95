/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| sink | `SharedFileSink._syncRoot` | `SharedFileSink._output (contents)` |
| file mutex | `SharedFileSink._mutex` | |

```lock-order
sink
  ->file mutex [leaf]
```
*/
//- ignore LOCK4002
// After serilog/serilog-sinks-file: a shared file is guarded by a named mutex that may have been abandoned; a line that is too long left without giving it back.
public interface ITextSink : IDisposable
{
    bool Emit(string line);

    void Flush();
}

public sealed class SharedFileSink : ITextSink
{
    private const int MutexTimeout = 10_000;
    private readonly object _syncRoot = new();
    private readonly StringBuilderWriter _output = new();
    private readonly Mutex _mutex;
    private readonly long? _limit;

    public SharedFileSink(string path, long? limit)
    {
        _limit = limit;
        _mutex = new Mutex(false, path.Replace(Path.DirectorySeparatorChar, ':') + ".sink");
    }

    public bool Emit(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        lock (_syncRoot)
        {
            if (!TryAcquireMutex())
            {
                return true;
            }

            try
            {
                if (_limit < _output.Length + line.Length)
                {
                    return false;
                }

                _output.Append(line);
                return true;
            }
            finally
            {
                ReleaseMutex();
            }
        }
    }

    public void Flush()
    {
        lock (_syncRoot)
        {
            if (!TryAcquireMutex())
            {
                return;
            }

            try
            {
                _output.Append(string.Empty);
            }
            finally
            {
                ReleaseMutex();
            }
        }
    }

    public void Dispose()
    {
        lock (_syncRoot)
        {
            _output.Clear();
            _mutex.Dispose();
        }
    }

    private bool TryAcquireMutex()
    {
        try
        {
            if (!_mutex.WaitOne(MutexTimeout))
            {
                Console.Error.WriteLine("The shared file was not available within {0} ms.", MutexTimeout);
                return false;
            }
        }
        catch (AbandonedMutexException)
        {
            Console.Error.WriteLine("An abandoned mutex was inherited.");
        }

        return true;
    }

    private void ReleaseMutex() => _mutex.ReleaseMutex();

    private sealed class StringBuilderWriter
    {
        private readonly System.Text.StringBuilder _text = new();

        public long Length => _text.Length;

        public void Append(string line) => _text.Append(line);

        public void Clear() => _text.Clear();
    }
}
