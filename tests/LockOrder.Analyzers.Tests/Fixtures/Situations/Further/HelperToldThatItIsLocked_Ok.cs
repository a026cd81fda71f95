//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly Lock _mu = new();

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

    private void Touch(bool locked)
    {
        if (!locked)
        {
            _mu.Enter();
        }

        _n++;
        if (!locked)
        {
            _mu.Exit();
        }
    }
}
