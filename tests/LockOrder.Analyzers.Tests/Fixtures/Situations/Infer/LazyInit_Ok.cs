public class LazyInit
{
    private volatile object? _instance;
    private readonly object _gate = new();

    public object Get()
    {
        if (_instance is null)
        {
            lock (_gate)
            {
                if (_instance is null)
                {
                    _instance = new object();
                }
            }
        }

        return _instance;
    }
}
