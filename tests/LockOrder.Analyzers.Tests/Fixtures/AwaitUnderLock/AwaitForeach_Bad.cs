public class Reader
{
    private readonly ReaderWriterLockSlim _lock = new();

    // It awaits every item and its end: one mistake.
    public async Task Print(IAsyncEnumerable<int> all)
    {
        _lock.EnterReadLock();
        try
        {
            await foreach (var one in {|LOCK4001:all|})
            {
                Console.WriteLine(one);
            }
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }
}
