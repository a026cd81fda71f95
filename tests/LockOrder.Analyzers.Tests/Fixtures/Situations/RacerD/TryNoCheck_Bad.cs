//- include Attributes.cs
public class Locks
{
    private readonly Lock _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _f;

    public void NoCheck()
    {
        {|LOCK3004:_mu.TryEnter()|};
        _f = 42;
        _mu.Exit();
    }
}
