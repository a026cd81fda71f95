// After litedb-org/LiteDB #1863 and #1993: opening that fails gives the mutex back, and so does the reader that is disposed in any case.
public sealed class SharedEngine : IDisposable
{
    private readonly Mutex _mutex = new(false, "Global/LiteDB");
    private FileStream? _engine;
    private int _depth;

    public string File { get; init; } = "data.db";

    public int Depth => _depth;

    public int Query(string collection)
    {
        _mutex.WaitOne();
        try
        {
            if (!TryOpen())
            {
                return -1;
            }

            _depth++;
            return collection.Length;
        }
        finally
        {
            _mutex.ReleaseMutex();
        }
    }

    public void Dispose()
    {
        _engine?.Dispose();
        _mutex.Dispose();
    }

    private bool TryOpen()
    {
        try
        {
            _engine ??= new FileStream(File, FileMode.OpenOrCreate);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
