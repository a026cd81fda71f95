using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

// No document. Tasks are made under the lock, awaited outside of it, and take it on their own.
public sealed class FeedRefresher(HttpClient client)
{
    private readonly object _sync = new();
    private readonly Dictionary<Uri, string> _bodies = new();
    private Task? _refresh;

    public Task RefreshAsync()
    {
        lock (_sync)
        {
            return _refresh is { IsCompleted: false } running ? running : _refresh = Task.Run(RefreshCoreAsync);
        }
    }

    private async Task RefreshCoreAsync()
    {
        Uri[] uris;
        lock (_sync) uris = _bodies.Keys.ToArray();

        var tasks = uris.Select(FetchAsync).ToList();
        while (tasks.Count > 0)
        {
            var done = await Task.WhenAny(tasks).ConfigureAwait(false);
            tasks.Remove(done);
            var (uri, body) = await done.ConfigureAwait(false);
            Store(uri, body);
        }
    }

    public async Task<int> PrimeAsync(params Uri[] uris)
    {
        var results = await Task.WhenAll(Array.ConvertAll(uris, async uri =>
        {
            var (_, body) = await FetchAsync(uri);
            Store(uri, body);
            return body.Length;
        }));
        lock (_sync)
        {
            return results.Sum() + _bodies.Count;
        }
    }

    private void Store(Uri uri, string body)
    {
        lock (_sync)
        {
            _bodies[uri] = body;
        }
    }

    private async Task<(Uri, string)> FetchAsync(Uri uri)
    {
        try
        {
            return (uri, await client.GetStringAsync(uri).ConfigureAwait(false));
        }
        catch (HttpRequestException) when (Contains(uri))
        {
            return (uri, "");
        }
    }

    private bool Contains(Uri uri)
    {
        lock (_sync) return _bodies.ContainsKey(uri);
    }
}
