// After log4j's AsyncAppender (Bugzilla 38137, 46404): a bounded queue is filled under the lock that the dispatcher takes to report what it dropped.
using System.Collections.Concurrent;

public sealed class AsyncLogQueue : IDisposable
{
    private readonly object _gate = new();
    private readonly BlockingCollection<string> _buffer = new(128);
    private readonly Dictionary<string, int> _discarded = [];
    private readonly Action<string> _write;
    private readonly Thread _dispatcher;

    public AsyncLogQueue(Action<string> write)
    {
        _write = write;
        _dispatcher = new Thread(Dispatch) { IsBackground = true, Name = "AsyncAppender-Dispatcher" };
        _dispatcher.Start();
    }

    public void Append(string logger, string text)
    {
        lock (_gate)
        {
            if (_discarded.ContainsKey(logger))
            {
                _discarded[logger]++;
                return;
            }
        }

        Enqueue(text);
    }

    private void Enqueue(string text) => _buffer.Add(text);

    private void Dispatch()
    {
        foreach (var text in _buffer.GetConsumingEnumerable())
        {
            _write(text);
            foreach (var line in TakeDiscarded())
            {
                _write(line);
            }
        }
    }

    private List<string> TakeDiscarded()
    {
        lock (_gate)
        {
            var lines = _discarded.Select(d => $"{d.Key}: {d.Value}").ToList();
            _discarded.Clear();
            return lines;
        }
    }

    public void Dispose()
    {
        _buffer.CompleteAdding();
        _dispatcher.Join();
        _buffer.Dispose();
    }
}
