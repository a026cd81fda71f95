public class Starter
{
    private readonly object _a = new();
    private readonly object _b = new();

    public void Start()
    {
        lock (_a)
        {
            new Thread(Run).Start();
            Task.Run(Run);
            ThreadPool.QueueUserWorkItem(_ => Run());
        }
    }

    private void Run()
    {
        lock (_b)
        {
        }
    }

    public void Other()
    {
        lock (_b)
        {
            lock (_a)
            {
            }
        }
    }
}
