/* LockOrdering.md
```lock-order
Crawler.Frontier [leaf]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Crawler.Frontier` | `Crawler._frontierGate` | `Crawler._frontier`, `Crawler._seen`, `Crawler._active` |
*/
using System.Threading.Channels;

public sealed class Crawler
{
    private readonly SemaphoreSlim _parallel;
    private readonly SemaphoreSlim _available = new(0);
    private readonly object _frontierGate = new();
    private readonly Queue<Uri> _frontier = new();
    private readonly HashSet<Uri> _seen = [];
    private readonly Channel<(Uri Uri, string Text)> _results = Channel.CreateBounded<(Uri, string)>(64);
    private readonly Func<Uri, CancellationToken, Task<string>> _http;
    private int _active;

    public Crawler(Func<Uri, CancellationToken, Task<string>> http, int parallel)
    {
        _http = http;
        _parallel = new SemaphoreSlim(parallel, parallel);
    }

    public bool Enqueue(Uri uri)
    {
        lock (_frontierGate)
        {
            if (!_seen.Add(uri)) return false;
            _frontier.Enqueue(uri);
            _active++;
        }

        _available.Release();
        return true;
    }

    public async Task RunAsync(CancellationToken token)
    {
        try
        {
            while (true)
            {
                await _available.WaitAsync(token);
                Uri next;
                lock (_frontierGate)
                {
                    if (!_frontier.TryDequeue(out next!)) break;
                }

                await _parallel.WaitAsync(token);
                _ = FetchAsync(next, token);
            }
        }
        finally
        {
            _results.Writer.TryComplete();
        }
    }

    private async Task FetchAsync(Uri uri, CancellationToken token)
    {
        try
        {
            var text = await Retry(() => _http(uri, token), 3);
            foreach (var link in Links(text)) Enqueue(link);
            await _results.Writer.WriteAsync((uri, text), token);
        }
        catch (IOException)
        {
        }
        finally
        {
            _parallel.Release();
            bool last;
            lock (_frontierGate)
            {
                last = --_active == 0;
            }

            if (last) _available.Release();
        }
    }

    private static async Task<T> Retry<T>(Func<Task<T>> body, int attempts)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await body();
            }
            catch (IOException) when (attempt < attempts)
            {
                await Task.Delay(attempt * 100);
            }
        }
    }

    private static IEnumerable<Uri> Links(string text)
    {
        int at = 0;
        while ((at = text.IndexOf("href=\"", at, StringComparison.Ordinal)) >= 0)
        {
            at += 6;
            int end = text.IndexOf('"', at);
            if (end < 0) yield break;
            if (Uri.TryCreate(text[at..end], UriKind.Absolute, out var uri)) yield return uri;
        }
    }

    public async IAsyncEnumerable<string> ReadAllAsync()
    {
        await foreach (var (uri, text) in _results.Reader.ReadAllAsync())
        {
            lock (_frontierGate)
            {
                if (!_seen.Contains(uri)) continue;
            }

            yield return text;
        }
    }
}
