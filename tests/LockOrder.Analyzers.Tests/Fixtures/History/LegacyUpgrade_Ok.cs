// After the web resources of the nineties of .NET: a reader that finds nothing asks for the writer lock instead of the upgrade.
public sealed class ResourceTable
{
    private static readonly ReaderWriterLock s_lock = new();
    private static readonly Dictionary<string, string> s_scripts = [];

    public static int Count
    {
        get
        {
            s_lock.AcquireReaderLock(Timeout.Infinite);
            try
            {
                return s_scripts.Count;
            }
            finally
            {
                s_lock.ReleaseReaderLock();
            }
        }
    }

    public static string Get(string name, Func<string, string> load)
    {
        s_lock.AcquireReaderLock(Timeout.Infinite);
        try
        {
            if (s_scripts.TryGetValue(name, out var known))
            {
                return known;
            }
        }
        finally
        {
            s_lock.ReleaseReaderLock();
        }

        Store(name);
        return load(name);
    }

    private static void Store(string name)
    {
        s_lock.AcquireWriterLock(Timeout.Infinite);
        try
        {
            s_scripts[name] = name.ToUpperInvariant();
        }
        finally
        {
            s_lock.ReleaseWriterLock();
        }
    }
}
