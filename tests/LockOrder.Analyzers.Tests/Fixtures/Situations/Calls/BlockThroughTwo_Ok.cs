public class Box
{
    private readonly object _gate = new();
    private int _value;

    public void Outside()
    {
        lock (_gate)
        {
            _value++;
        }

        First();
    }

    public void Started()
    {
        lock (_gate)
        {
            Task.Run(First);
        }
    }

    private void First() => Second();

    private void Second() => Thread.Sleep(10);
}
