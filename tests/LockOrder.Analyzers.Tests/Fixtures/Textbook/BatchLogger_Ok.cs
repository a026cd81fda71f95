/* LockOrdering.md
```lock-order
Logger.Write
  ->Logger.Buffer
```

| Lock | Declared as | Protects |
|---|---|---|
| `Logger.Buffer` | `BatchLogger._bufferGate` | `BatchLogger._active`, `BatchLogger._dropped` |
| `Logger.Write` | `BatchLogger._writeGate` | `BatchLogger._spare`, `BatchLogger._writer`, `BatchLogger._written` |
*/
using System.Text;

public sealed class BatchLogger : IAsyncDisposable
{
    private readonly Lock _bufferGate = new();
    private readonly SemaphoreSlim _writeGate = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;
    private readonly int _limit;
    private List<string> _active = [];
    private List<string> _spare = [];
    private TextWriter? _writer;
    private int _dropped;
    private long _written;

    public BatchLogger(TextWriter writer, int limit = 1024)
    {
        _writer = writer;
        _limit = limit;
        _loop = Task.Run(LoopAsync);
    }

    public void Log(string message)
    {
        lock (_bufferGate)
        {
            if (_active.Count >= _limit)
            {
                _dropped++;
                return;
            }

            _active.Add(message);
        }
    }

    public void Log(ref LogHandler handler) => Log(handler.ToString());

    private async Task LoopAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
            {
                await FlushAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
    }

    public async Task FlushAsync(CancellationToken token = default)
    {
        await _writeGate.WaitAsync(token).ConfigureAwait(false);
        try
        {
            List<string> batch;
            int dropped;
            lock (_bufferGate)
            {
                batch = _active;
                _active = _spare;
                dropped = Interlocked.Exchange(ref _dropped, 0);
            }

            _spare = batch;
            if (_writer is not { } writer)
            {
                batch.Clear();
                return;
            }

            foreach (var line in batch)
            {
                await writer.WriteLineAsync(line.AsMemory(), token).ConfigureAwait(false);
                _written++;
            }

            if (dropped > 0)
            {
                await writer.WriteLineAsync($"{dropped} dropped").ConfigureAwait(false);
            }

            batch.Clear();
            await writer.FlushAsync(token).ConfigureAwait(false);
        }
        finally
        {
            _writeGate.Release();
        }
    }

    public bool TryGetWritten(out long written)
    {
        written = 0;
        if (!_writeGate.Wait(0))
        {
            return false;
        }

        written = _written;
        _writeGate.Release();
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop.ConfigureAwait(false);
        await FlushAsync().ConfigureAwait(false);
        await _writeGate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_writer is { } writer)
            {
                await writer.DisposeAsync().ConfigureAwait(false);
                _writer = null;
            }
        }
        finally
        {
            _writeGate.Release();
            _writeGate.Dispose();
            _stop.Dispose();
        }
    }

    [System.Runtime.CompilerServices.InterpolatedStringHandler]
    public ref struct LogHandler
    {
        private readonly StringBuilder _text;

        public LogHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + formattedCount * 8);

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted<T>(T value) => _text.Append(value);

        public override string ToString() => _text.ToString();
    }
}
