public sealed class Importer
{
    private readonly object _import = new();
    private int _rows;

    public void ImportAll()
    {
        lock (_import)
        {
            {|LOCK1005:ImportAsync().GetAwaiter().GetResult()|};
        }
    }

    private async Task ImportAsync()
    {
        await Task.Delay(10).ConfigureAwait(false);
        lock (_import)
        {
            _rows++;
        }
    }
}
