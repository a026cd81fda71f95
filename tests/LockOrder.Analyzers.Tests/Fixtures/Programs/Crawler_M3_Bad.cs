/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Frontier.Sync` | `Frontier._sync` | `Frontier._queue`, `Frontier._seen`, `Frontier._active` |
| `Report.Gate` | `CrawlReport._gate` | `CrawlReport._pages`, `CrawlReport._errors` |
*/
using System.Net.Http;

public sealed class Frontier
{
    private readonly object _sync = new();
    private readonly SemaphoreSlim _items = new(0);
    private readonly Queue<Uri> _queue = new();
    private readonly HashSet<Uri> _seen = [];
    private int _active;

    public bool Add(Uri uri)
    {
        lock (_sync)
        {
            if (!_seen.Add(uri))
            {
                return false;
            }

            _queue.Enqueue(uri);
        }

        _items.Release();
        return true;
    }

    public async Task<Uri?> NextAsync(CancellationToken cancellation)
    {
        await _items.WaitAsync(cancellation).ConfigureAwait(false);
        lock (_sync)
        {
            if (!_queue.TryDequeue(out var uri))
            {
                return null;
            }

            _active++;
            return uri;
        }
    }

    public void Done(int workers)
    {
        bool finished;
        lock (_sync)
        {
            _active--;
            finished = _active == 0 && _queue.Count == 0;
        }

        if (finished)
        {
            _items.Release(workers);
        }
    }
}

public sealed class CrawlReport
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly List<(Uri Uri, int Length)> _pages = [];
    private int _errors;

    public async Task AddAsync(Uri uri, int length)
    {
        await _gate.WaitAsync();
        try
        {
            _pages.Add((uri, length));
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task FailAsync()
    {
        await _gate.WaitAsync();
        try
        {
            _errors++;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task SaveAsync(TextWriter writer)
    {
        await _gate.WaitAsync();
        try
        {
            foreach (var (uri, length) in _pages)
            {
                await writer.WriteLineAsync($"{uri} {length}");
            }

            if (_errors > 0)
            {
                {|LOCK1005.w:await {|LOCK1005.w:FailAsync()|}|};
            }

            await writer.WriteLineAsync($"{_errors} errors");
        }
        finally
        {
            _gate.Release();
        }
    }
}

public sealed class Crawler(HttpClient http, int workers)
{
    private readonly SemaphoreSlim _throttle = new(4);
    private readonly Frontier _frontier = new();
    private readonly CrawlReport _report = new();

    public async Task RunAsync(IEnumerable<Uri> seeds, TextWriter output, CancellationToken cancellation)
    {
        foreach (var seed in seeds)
        {
            _frontier.Add(seed);
        }

        var running = new List<Task>();
        for (var i = 0; i < workers; i++)
        {
            running.Add(Task.Run(() => WorkAsync(cancellation), cancellation));
        }

        await Task.WhenAll(running);
        await _report.SaveAsync(output);
    }

    private async Task WorkAsync(CancellationToken cancellation)
    {
        while (await _frontier.NextAsync(cancellation) is { } uri)
        {
            try
            {
                var page = await FetchAsync(uri, cancellation);
                await _report.AddAsync(uri, page.Length);
                foreach (var link in Links(uri, page))
                {
                    _frontier.Add(link);
                }
            }
            catch (HttpRequestException)
            {
                await _report.FailAsync();
            }
            finally
            {
                _frontier.Done(workers);
            }
        }
    }

    private async Task<string> FetchAsync(Uri uri, CancellationToken cancellation)
    {
        await _throttle.WaitAsync(cancellation);
        try
        {
            return await http.GetStringAsync(uri, cancellation);
        }
        finally
        {
            _throttle.Release();
        }
    }

    private static IEnumerable<Uri> Links(Uri from, string page)
    {
        foreach (var part in page.Split("href="))
        {
            if (Uri.TryCreate(from, part.Split('"')[0], out var link))
            {
                yield return link;
            }
        }
    }
}
