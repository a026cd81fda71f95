public class F
{
    private object _field = new();

    // Others own these mistakes.
    public void OnField()
    {
        lock (_field)
        {
            _field = new object();
        }
    }

    public void OnLocal()
    {
        var local = new object();
        lock (local)
        {
            Console.WriteLine();
        }
    }

    public void Empty()
    {
        lock (_field)
        {
        }
    }

    public void OnTypeAndString()
    {
        lock (typeof(F))
        {
            lock ("x")
            {
            }
        }
    }
}
