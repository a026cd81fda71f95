//- include Attributes.cs
public class A
{
    private readonly B _b = new();

    public void Down()
    {
        lock (_b)
        {
            _b.Work();
        }
    }
}

public class B
{
    [GuardedBy("this")]
    private int _n;

    [RequiresLock("this")]
    public void Work() => _n++;
}
