//- include Attributes.cs
public class Box
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _n;

    public void A()
    {
        lock (_mu)
        {
            Touch(true);
        }
    }

    public void B() => Touch(false);

    private void Touch(bool write)
    {
        if (write)
        {
            _n++;
        }
    }
}
