//- include Attributes.cs
public class B
{
    [GuardedBy("this")]
    private int _n;

    public object SyncRoot => this;

    public int Read()
    {
        lock (SyncRoot)
        {
            return _n;
        }
    }

    internal void Work() => _n++;
}

public class A
{
    private readonly B _b = new();

    public void Down()
    {
        lock (_b.SyncRoot)
        {
            _b.Work();
        }
    }
}
