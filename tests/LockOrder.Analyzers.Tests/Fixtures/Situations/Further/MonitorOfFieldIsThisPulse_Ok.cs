public class A
{
    private readonly B _b = new();

    public void Down()
    {
        lock (_b)
        {
            _b.Wake();
        }
    }
}

public class B
{
    internal void Wake() => Monitor.PulseAll(this);
}
