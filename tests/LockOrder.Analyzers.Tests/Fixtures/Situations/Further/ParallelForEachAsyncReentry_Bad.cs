public sealed class Crawler
{
    private readonly SemaphoreSlim _visited = new(1, 1);
    private readonly HashSet<string> _urls = [];

    public async Task CrawlAsync(IEnumerable<string> urls)
    {
        await _visited.WaitAsync();
        try
        {
            await Parallel.ForEachAsync(urls, async (url, token) =>
            {
                {|LOCK1005.a:await {|LOCK1005.a:VisitAsync(url, token)|}|};
            });
        }
        finally
        {
            _visited.Release();
        }
    }

    private async Task VisitAsync(string url, CancellationToken token)
    {
        await _visited.WaitAsync(token);
        try
        {
            _urls.Add(url);
        }
        finally
        {
            _visited.Release();
        }
    }
}
