//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _n;

    public void A()
    {
        lock (_mu)
        {
            Touch(false);
        }
    }

    public void B() => Touch(true);

    private void Touch(bool take)
    {
        if (take)
        {
            lock (_mu)
            {
                _n++;
            }
        }
        else
        {
            _n++;
        }
    }
}
