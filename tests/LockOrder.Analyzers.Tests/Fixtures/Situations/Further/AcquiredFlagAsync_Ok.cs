public sealed class SyncFolder
{
    private readonly SemaphoreSlim _write = new(1, 1);

    public void Push()
    {
        var writeHeld = false;
        try
        {
            _write.Wait();
            writeHeld = true;
            Console.WriteLine();
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            if (writeHeld) _write.Release();
        }
    }
}
