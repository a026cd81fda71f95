public class A
{
    private B? _b;

    public B? Attach(B b) => _b = b;

    public void Down()
    {
        lock (this)
        {
            if (_b is not null)
            {
                {|LOCK1003.leg:_b.Quick()|};
            }
        }
    }

    public void Quick()
    {
        lock (this)
        {
        }
    }
}

public class B
{
    private readonly A _a;

    public B(A a) => _a = a;

    public void Quick()
    {
        lock (this)
        {
        }
    }

    public void Up()
    {
        lock (this)
        {
            lock ({|LOCK1003.leg:_a|})
            {
            }
        }
    }
}
