public class A
{
    private readonly B _b;

    public A(B b) => _b = b;

    public void Down()
    {
        lock (this)
        {
            lock ({|LOCK1003.leg:_b|})
            {
            }
        }
    }
}

public class B
{
    public void Up(A a)
    {
        lock (this)
        {
            lock ({|LOCK1003.leg:a|})
            {
            }
        }
    }
}
