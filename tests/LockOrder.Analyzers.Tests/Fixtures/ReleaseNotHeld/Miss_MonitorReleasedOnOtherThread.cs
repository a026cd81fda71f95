// A monitor belongs to the thread that entered it, so the task's exit throws. Taken for a hand-over, since it looks like one.
public sealed class Uploads
{
    private readonly object _gate = new();

    public void Start()
    {
        Monitor.Enter(_gate);
        Task.Run(() =>
        {
            Console.WriteLine("uploaded");
            Monitor.Exit(_gate);
        });
    }
}
