//- include Attributes.cs
public class Box
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _value;

    // After the first statement the flags exclude each other. States with equal locks are merged, and that tie is lost.
    public void Step(bool left, bool right)
    {
        if (left)
        {
            if (right)
            {
                return;
            }
        }

        if (!left)
        {
            return;
        }

        if (right)
        {
            {|LOCK2001:_value|}++;
        }
    }
}
