# Costs
