public class A
{
    private readonly ReaderWriterLockSlim _rw = new();

    public async Task Foreach(IAsyncEnumerable<int> all)
    {
        _rw.EnterReadLock();
        try
        {
            await foreach (var one in {|LOCK4001:all|})
            {
                Console.WriteLine(one);
            }
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }
}
