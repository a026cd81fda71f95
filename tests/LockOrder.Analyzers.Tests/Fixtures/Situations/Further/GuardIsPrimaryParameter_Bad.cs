//- include Attributes.cs
public class Inner(object mu)
{
    [GuardedBy(nameof(mu))]
    internal int Value;

    public void Right()
    {
        lock (mu)
        {
            Value++;
        }
    }

    public void Wrong() => {|LOCK2001:Value|}++;
}
