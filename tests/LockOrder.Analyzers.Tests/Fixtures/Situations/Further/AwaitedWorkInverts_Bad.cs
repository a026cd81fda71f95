/* LockOrdering.md
```lock-order
Site.Index
  ->Crawler.Visited
```
*/
//- ignore LOCK0006
public sealed class Site
{
    private readonly SemaphoreSlim _index = new(1, 1);
    private int _pages;

    public async Task AddAsync(string url)
    {
        await _index.WaitAsync();
        try
        {
            _pages += url.Length;
        }
        finally
        {
            _index.Release();
        }
    }
}

public sealed class Crawler(Site site)
{
    private readonly SemaphoreSlim _visited = new(1, 1);

    public async Task CrawlAsync(IEnumerable<string> urls)
    {
        await _visited.WaitAsync();
        try
        {
            await Parallel.ForEachAsync(urls, async (url, _) => await {|LOCK1001:site.AddAsync(url)|});
        }
        finally
        {
            _visited.Release();
        }
    }

    public async Task CrawlRunAsync(string url)
    {
        await _visited.WaitAsync();
        try
        {
            await Task.Run(() => {|LOCK1001:site.AddAsync(url)|});
        }
        finally
        {
            _visited.Release();
        }
    }
}
